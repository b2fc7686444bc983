/** Which column is what: guessed from names in three languages, corrected by the agent, remembered for such files. */
import { z } from "../zod";

export const FIELDS = [
  "id",
  "number",
  "subject",
  "text",
  "reply",
  "name",
  "email",
  "status",
  "url",
  "at",
  "repliedAt",
  "closedAt",
] as const;
export type Field = (typeof FIELDS)[number];

/** `dmy` and `mdy` are for dates such as 03/11/2026, which nobody can tell apart by themselves. */
export const DateOrder = z.enum(["dmy", "mdy"]);
export type DateOrder = z.infer<typeof DateOrder>;

export const Mapping = z.object({
  /** The name of the column, or null for none. */
  columns: z.record(z.enum(FIELDS), z.string().max(300).nullable()),
  dates: DateOrder,
});
export type Mapping = z.infer<typeof Mapping>;

/** Names as exports have them, most telling first; compared without case, accents and what joins words. */
const NAMES: Record<Field, string[]> = {
  id: [
    "id",
    "ticketid",
    "ticket",
    "ticketno",
    "ticketnumber",
    "caseid",
    "conversationid",
    "iddelticket",
    "idticket",
    "codigo",
    "key",
    "number",
  ],
  number: [
    "number",
    "ticketnumber",
    "displayid",
    "reference",
    "numero",
    "numerodeticket",
    "referencia",
    "protocolo",
  ],
  subject: ["subject", "title", "summary", "asunto", "titulo", "assunto", "tema"],
  text: [
    "description",
    "descriptiontext",
    "message",
    "body",
    "text",
    "content",
    "comment",
    "messagesfirst",
    "descripcion",
    "mensaje",
    "texto",
    "contenido",
    "descricao",
    "mensagem",
    "conteudo",
  ],
  reply: [
    "reply",
    "response",
    "answer",
    "messagesreply",
    "resolution",
    "firstreply",
    "respuesta",
    "resposta",
  ],
  name: [
    "requestername",
    "customername",
    "requester",
    "customer",
    "contactname",
    "name",
    "from",
    "fullname",
    "nombre",
    "cliente",
    "solicitante",
    "nome",
    "requerente",
  ],
  email: [
    "requesteremail",
    "customeremail",
    "contactemail",
    "email",
    "emailaddress",
    "correo",
    "correoelectronico",
    "emaildelsolicitante",
    "emaildocliente",
  ],
  status: ["status", "state", "ticketstatus", "estado", "situacion", "situacao"],
  url: ["url", "link", "permalink", "ticketurl", "enlace"],
  at: [
    "createdat",
    "created",
    "createdtime",
    "creationdate",
    "date",
    "opened",
    "openedat",
    "fechadecreacion",
    "fecha",
    "creado",
    "creadoel",
    "datadecriacao",
    "data",
    "criadoem",
  ],
  repliedAt: [
    "firstresponseat",
    "firstrepliedat",
    "firstresponsetime",
    "respondedat",
    "fechaprimerarespuesta",
    "dataprimeiraresposta",
  ],
  closedAt: [
    "closedat",
    "solvedat",
    "resolvedat",
    "resolvedtime",
    "closedtime",
    "closed",
    "fechadecierre",
    "cerradoel",
    "datadefechamento",
    "fechadoem",
    "resueltoel",
  ],
};

const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Day first, unless the dates of the sample can only be month first. */
export function guessDates(samples: readonly string[]): DateOrder {
  const parts = samples.flatMap((text) => {
    const found = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}/.exec(text);
    return found ? [[Number(found[1]), Number(found[2])] as const] : [];
  });
  const monthFirst = parts.some(([, second]) => second > 12) && !parts.some(([first]) => first > 12);
  return monthFirst ? "mdy" : "dmy";
}

/** The likeliest mapping; each column is used once. */
export function guessMapping(columns: readonly string[], sample: readonly string[][]): Mapping {
  const names = columns.map(plain);
  const used = new Set<number>();
  const pick = (field: Field): string | null => {
    for (const name of NAMES[field]) {
      const index = names.findIndex((each, place) => each === name && !used.has(place));
      if (index >= 0) {
        used.add(index);
        return columns[index] ?? null;
      }
    }
    return null;
  };
  const found = Object.fromEntries(FIELDS.map((field) => [field, pick(field)])) as Mapping["columns"];
  const at = columns.indexOf(found.at ?? "");
  return { columns: found, dates: guessDates(sample.map((row) => row[at] ?? "")) };
}

/** The same for every file with the same columns. */
export const signatureOf = (columns: readonly string[]): string =>
  columns.map(plain).join("|").slice(0, 2000);
