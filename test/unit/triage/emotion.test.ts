/** Which feeling is named when two are close. */
import { describe, expect, it } from "vitest";
import { emotionOf } from "../../../lib/triage/emotion";

const LABELS = ["calm", "frustrated", "angry"];
const named = (...scores: number[]) => emotionOf(Float64Array.from(scores), LABELS, true);
const undisputed = (...scores: number[]) => emotionOf(Float64Array.from(scores), LABELS, false);

describe("the feeling that is named", () => {
  it("is the one that scores most, and calm only where it leads clearly", () => {
    expect(named(0.1, 1, 0.4)).toBe("frustrated");
    expect(named(1.2, 1, 0.4)).toBe("frustrated");
    expect(named(1.6, 1, 0.4)).toBe("calm");
    expect(named(0.4, 1, 1.1)).toBe("angry");
  });

  it("is calm where nothing is disputed, unless another leads far", () => {
    expect(undisputed(0.1, 1, 0.4)).toBe("calm");
    expect(undisputed(0, 0.2, 0.9)).toBe("calm");
    expect(undisputed(0, 0.2, 1.1)).toBe("angry");
  });
});
