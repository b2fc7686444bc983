/** HTML of another tool's editor as plain text, by a scanner of its own: nothing of it ever reaches a document. */

/** Tags that begin and end a line. */
const LINES = new Set(
  "address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol pre section table tbody tfoot thead tr ul".split(
    " ",
  ),
);
/** What is in them is not for readers. */
const SILENT = new Set([
  "script",
  "style",
  "title",
  "template",
  "noscript",
  "textarea",
  "select",
  "svg",
  "math",
]);

/** The entities that editors write; numbers are read as numbers. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  zwnj: "",
  zwj: "",
  shy: "",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  ordm: "º",
  ordf: "ª",
  sect: "§",
  times: "×",
  iexcl: "¡",
  iquest: "¿",
  aacute: "á",
  eacute: "é",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  agrave: "à",
  acirc: "â",
  ecirc: "ê",
  ocirc: "ô",
  atilde: "ã",
  otilde: "õ",
  ntilde: "ñ",
  ccedil: "ç",
  uuml: "ü",
  Aacute: "Á",
  Eacute: "É",
  Iacute: "Í",
  Oacute: "Ó",
  Uacute: "Ú",
  Agrave: "À",
  Acirc: "Â",
  Ecirc: "Ê",
  Ocirc: "Ô",
  Atilde: "Ã",
  Otilde: "Õ",
  Ntilde: "Ñ",
  Ccedil: "Ç",
  Uuml: "Ü",
};

/** A tag, a comment or a declaration, as the HTML standard begins them; any other `<` is a sign of its own. */
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[!?][^>]*>)/g;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/**
 * The words of a piece of HTML, as a reader would see them: paragraphs apart, list items with a dash, a link followed
 * by its address where the words don't hold it. Never fails: broken markup is read as far as it goes.
 */
export function textOfHtml(html: string): string {
  let out = "";
  let silent = "";
  let link: { href: string; from: number } | null = null;
  let at = 0;
  const say = (raw: string) => {
    if (silent) return;
    const words = decoded(raw.replace(/\s+/g, " "));
    out += /[\n ]$/.test(out) || out === "" ? words.replace(/^ /, "") : words;
  };
  const line = () => {
    if (!silent && out !== "" && !out.endsWith("\n")) out = `${out.trimEnd()}\n`;
  };
  for (const match of html.matchAll(TAG)) {
    say(html.slice(at, match.index));
    at = match.index + match[0].length;
    const [, closes, named, attributes = ""] = match;
    const name = named?.toLowerCase();
    if (!name) continue;
    if (silent) {
      if (closes && name === silent) silent = "";
      continue;
    }
    if (SILENT.has(name)) {
      if (!closes && !attributes.trimEnd().endsWith("/")) silent = name;
    } else if (name === "br") out = `${out.trimEnd() === "" ? "" : out.replace(/ +$/, "")}\n`;
    else if (name === "p") {
      line();
      if (out !== "" && !out.endsWith("\n\n")) out += "\n";
    } else if (name === "a") {
      if (!closes) {
        const href = HREF.exec(attributes);
        link = { href: decoded(href?.[1] ?? href?.[2] ?? href?.[3] ?? "").trim(), from: out.length };
      } else if (link) {
        const words = out.slice(link.from);
        if (/^https?:\/\//i.test(link.href) && !words.includes(link.href)) out += ` (${link.href})`;
        link = null;
      }
    } else if (LINES.has(name)) {
      line();
      if (name === "li" && !closes) out += "– ";
    } else if ((name === "td" || name === "th") && closes) say(" ");
  }
  say(html.slice(at));
  return tidied(out);
}

/** True where a text is HTML rather than plain words with a stray sign. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:\/?(?:p|div|br|span|a|b|i|u|strong|em|ul|ol|li|table|h[1-6]|img|font)\b[^>]*)>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i.test(
    text,
  );

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g, (whole, ten, sixteen, name) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = ten ? Number(ten) : Number.parseInt(sixteen, 16);
    const sound = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (code === 9 || code === 10 || code === 160) return " ";
    return sound ? String.fromCodePoint(code) : "";
  });

const tidied = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Plain text of another tool with its line ends and blanks made ours. */
export const tidyText = tidied;
