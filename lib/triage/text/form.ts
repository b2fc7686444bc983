/** Contact forms: the lines that name the sender, and the labels before what the sender wrote. Folded text. */
import type { Line } from "./signature";

/** "E-mail: ana@example.com": who writes, not what about. An order's number is no such line. */
const CONTACT =
  /^[^a-z]{0,4}(?:(?:full |your |first |last )?name|surname|nome(?: completo)?|apelido|nombre(?: completo| y apellidos?)?|apellidos?|(?:your )?e-?mail(?: address)?|correo(?: electronico)?|(?:your )?phone(?: number)?|telephone|mobile|tel|telefono|telefone|telemovel|celular|movil|whatsapp|address|direccion|endereco|morada|postcode|zip(?: code)?|codigo postal|cep|city|ciudad|cidade|country|pais|dni|nie|nif|cif|cpf|cnpj|rut|rfc|ip(?: address)?|user agent|browser|navegador)[ .*]{0,3}:/;
const LABEL =
  /^[^a-z]{0,4}(?:(?:your )?(?:message|question|comments?|enquiry|query)|description|details|tell us more|(?:su )?(?:mensaje|consulta|comentarios?)|descripcion|detalles|(?:sua )?mensagem|comentarios?|descricao|detalhes)[ .*]{0,3}: */;
/** People write one of these now and then; so many of them are a form's. */
const FEWEST = 2;

const isContact = ({ text }: Line): boolean => text.includes(":") && CONTACT.test(text);

const unlabelled = (line: Line): Line => {
  const length = LABEL.exec(line.text)?.[0].length ?? 0;
  return length === 0 ? line : { start: line.start + length, end: line.end, text: line.text.slice(length) };
};

/**
 * Parts a message's lines. Of a contact form `lines` are those that its sender filled in with the matter, without their
 * labels, and `contacts` say who the sender is; of any other message all are `lines`.
 */
export const formOf = (lines: readonly Line[]): { lines: Line[]; contacts: Line[] } => {
  const contacts = lines.filter(isContact);
  return contacts.length < FEWEST
    ? { lines: [...lines], contacts: [] }
    : { lines: lines.filter((line) => !isContact(line)).map(unlabelled), contacts };
};
