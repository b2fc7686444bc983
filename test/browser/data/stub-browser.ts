/** The little of a browser that the background needs in a plain page; the database is the page's own, a real one. */
const area = () => {
  const kept = new Map<string, unknown>();
  return {
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(kept) : kept.has(key) ? { [key]: kept.get(key) } : {},
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.parse(JSON.stringify(value)));
    },
    remove: async (key: string) => void kept.delete(key),
    clear: async () => kept.clear(),
  };
};

export default {
  storage: { local: area(), session: area() },
  runtime: { id: "amends", sendMessage: async () => undefined, getURL: (path: string) => path },
  i18n: { getUILanguage: () => "en-US" },
};
