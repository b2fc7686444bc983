/** What the text may hold: every sign of it arrives, and none means anything. */
import { expect } from "vitest";
import { type Case, EMPTY, success } from "./case";

export const SIGNS: readonly Case[] = [
  {
    id: "list-lines",
    title: "keeps the lines of a list",
    async run(world, kind) {
      const list = ["Please send us:", "- the order's number", "- a photo", "1. First", "2. Second"];
      await world.make(EMPTY);
      expect(await world.insert(`${list.slice(0, 3).join("\n")}\n\n${list.slice(3).join("\n")}`)).toEqual(
        success(kind),
      );
      expect(await world.model()).toEqual(list);
    },
  },
  {
    id: "address",
    title: "keeps a web address letter by letter",
    async run(world, kind) {
      const text = "See https://shop.example/track?id=1&lang=en&amp=2#top and write to help@shop.example.";
      await world.make(EMPTY);
      expect(await world.insert(text)).toEqual(success(kind));
      expect(await world.model()).toEqual([text]);
    },
  },
  {
    id: "signs",
    title: "keeps accents, signs of other scripts and emoji",
    async run(world, kind) {
      const text = "Não há dúvida: ¿reembolso? 89,90 € – 返金 👩🏽‍💻";
      await world.make(EMPTY);
      expect(await world.insert(text)).toEqual(success(kind));
      expect(await world.model()).toEqual([text]);
    },
  },
  {
    id: "hostile",
    title: "keeps HTML and script as the letters they are",
    async run(world, kind) {
      const text = `<img src=x onerror="window.hacked=1"> & <script>window.hacked=1</script> "a" < b`;
      await world.make(EMPTY);
      expect(await world.insert(text)).toEqual(success(kind));
      expect(await world.model()).toEqual([text]);
      expect(await world.evaluate("window.hacked === undefined")).toBe(true);
    },
  },
];
