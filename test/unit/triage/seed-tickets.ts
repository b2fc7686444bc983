/** Tickets as a helpdesk shows the seed mails: hard-wrapped lines, greetings, names below. */
import type { TicketMessage } from "../../../lib/ticket";

interface Seed {
  subject: string;
  messages: TicketMessage[];
}

const ticket = (subject: string, author: string, text: string): Seed => ({
  subject,
  messages: [{ role: "customer", author, text }],
});

export const DOUBLE_CHARGE = ticket(
  "Charged TWICE on invoice INV-20931 - this is unacceptable",
  "Margaret O'Neill",
  `Hello,

I have been charged TWICE for invoice INV-20931: 89.90 USD on 3 November and
another 89.90 USD on 4 November. I already wrote to you last week and NOBODY
answered. This is unacceptable!

I want the second charge refunded today, or I will dispute it with my bank and
cancel my subscription.

Margaret O'Neill
Order 20931 / phone +1 555 0134
`,
);

export const BROKEN_COFFEE_MAKER = ticket(
  "El producto llegó roto - pedido MX-48213",
  "Lucía Fernández",
  `Buenas tardes:

Ayer recibí mi pedido MX-48213 y la cafetera llegó rota: la jarra de vidrio está
hecha pedazos y la caja venía golpeada. Adjunté fotos en el formulario.

¿Me pueden enviar una nueva o devolverme el dinero? Era un regalo para mi mamá y
lo necesito antes del sábado.

Gracias,
Lucía Fernández
`,
);

export const NOT_ARRIVED = ticket(
  "Meu pedido não chegou - BR-77120",
  "João Pereira",
  `Olá,

Meu pedido BR-77120 deveria ter chegado no dia 10 e até agora nada. O código de
rastreio mostra "objeto em trânsito" há 12 dias e ninguém me dá uma resposta.

Quero saber onde está a minha encomenda ou então o cancelamento com estorno.

João Pereira
CPF final 42
`,
);
