/** What the benchmark uses of a library that ships no types. */
declare module "wink-naive-bayes-text-classifier" {
  interface Classifier {
    definePrepTasks(tasks: ((text: string) => string[])[]): number;
    defineConfig(config: { considerOnlyPresence?: boolean; smoothingFactor?: number }): boolean;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    /** Label and log odds, likeliest first. */
    computeOdds(text: string): [string, number][];
  }
  export default function bayes(): Classifier;
}
