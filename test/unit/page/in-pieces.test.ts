/** Work in pieces: it rests, it comes to its end, and it can be called off. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inPieces } from "../../../lib/page/in-pieces";

/** A page's clock that only the work itself moves on. */
let clock = 0;
beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => clock);
});
afterEach(() => vi.restoreAllMocks());

function* work(steps: number, ms: number, done: () => void = () => undefined): Generator<void, string, void> {
  for (let left = steps; left > 0; left -= 1) {
    clock += ms;
    done();
    yield;
  }
  return "found";
}

const never = new AbortController().signal;

describe("work in pieces", () => {
  it("gives what the work gives, and no piece is longer than a third of a millisecond and one step", async () => {
    const pieces: number[] = [];
    let start = 0;
    const pause = async () => {
      pieces.push(clock - start);
      start = clock;
    };
    expect(await inPieces(work(100, 0.1), never, pause)).toBe("found");
    expect(pieces.length).toBeGreaterThan(20);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(0.3 + 0.1 + 1e-9);
  });

  it("rests, too, where the browser's clock stands still", async () => {
    const pause = vi.fn(async () => undefined);
    expect(await inPieces(work(100, 0), never, pause)).toBe("found");
    expect(pause.mock.calls.length).toBeGreaterThanOrEqual(8);
  });

  it("ends at its next rest once it is called off", async () => {
    const off = new AbortController();
    let steps = 0;
    const pause = async () => off.abort();
    const count = () => {
      steps += 1;
    };
    expect(await inPieces(work(100, 0.4, count), off.signal, pause)).toBeNull();
    expect(steps).toBe(1);
  });

  it("passes an error of the work on", async () => {
    function* broken(): Generator<void, string, void> {
      yield;
      throw new Error("broken");
    }
    await expect(inPieces(broken(), never, async () => undefined)).rejects.toThrow("broken");
  });
});
