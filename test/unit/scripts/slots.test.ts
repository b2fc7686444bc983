/** The example of every slot speaks as the reply does into which it goes. */
import { describe, expect, it } from "vitest";
import { PORTUGAL_HINTS, PORTUGAL_LABELS, TU_HINTS } from "../../../lib/scripts/slot-sisters";
import { SLOTS, slotHint, slotLabel } from "../../../lib/scripts/slots";
import { VARIANTS } from "../../../lib/scripts/variants";
import { REGISTERS } from "./registers";
import { fullCase } from "./samples";

describe("the examples of slots", () => {
  it("are only written for slots that there are, and only where they differ", () => {
    for (const name of [PORTUGAL_HINTS, PORTUGAL_LABELS, TU_HINTS].flatMap((one) => Object.keys(one))) {
      expect(SLOTS, name).toHaveProperty(name);
    }
    for (const [name, tu] of Object.entries(TU_HINTS)) expect(SLOTS[name]?.hint.es).not.toBe(tu);
    for (const [name, label] of Object.entries(PORTUGAL_LABELS))
      expect(SLOTS[name]?.label.pt).not.toBe(label);
  });

  it.each(VARIANTS)("keep to the register of %s", (variant) => {
    const rules = REGISTERS[variant].filter(([why]) => why !== "gendered or doubled form");
    const mixed = Object.entries(fullCase(variant)).flatMap(([name, value]) =>
      rules.flatMap(([why, pattern]) => {
        const found = value.match(pattern);
        return found ? [`${name}: ${found[0]} (${why})`] : [];
      }),
    );
    expect(mixed).toEqual([]);
  });

  it("follow the reply within the interface's language, and the interface in another", () => {
    expect(slotHint("stop_use", "es", "es-tu")).toMatch(/^Desenchúfalo/);
    expect(slotHint("stop_use", "es", "es-usted")).toMatch(/^Desenchúfelo/);
    expect(slotHint("stop_use", "es", "en")).toMatch(/^Desenchúfelo/);
    expect(slotHint("item", "pt-PT", "pt-br")).toBe("o cabo de carga");
    expect(slotHint("item", "pt-BR", "pt-pt")).toBe("o cabo de carregamento");
    expect(slotHint("item", "en", "pt-pt")).toBe("the charging cable");
    expect(slotHint("nothing_of_ours", "en", "en")).toBe("");
  });

  it("are labelled as Portugal says it", () => {
    expect(slotLabel("order", "pt-PT")).toBe("Encomenda");
    expect(slotLabel("order", "pt-BR")).toBe("Pedido");
  });
});
