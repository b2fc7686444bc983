/** Demo tickets in Portuguese, from Brazil and Portugal; people, shops and numbers are made up. */
import { type DemoTicket, daysBefore } from "../ticket.ts";

export const PORTUGUESE: readonly DemoTicket[] = [
  {
    id: "16",
    subject: "Cadê meu reembolso?",
    requester: { name: "Thainá Albuquerque", email: "thaina.albuquerque@example.com" },
    status: "open",
    shop: "Loja Jabuticaba",
    messages: [
      {
        role: "customer",
        author: "Thainá Albuquerque",
        at: daysBefore(12, "10:18"),
        text: "Oi, devolvi a sandália do pedido JB-20944 no dia 29/10 e até agora o reembolso de R$ 189,90 não caiu. Podem verificar?",
      },
      {
        role: "agent",
        author: "Caio Bittencourt",
        at: daysBefore(11, "09:30"),
        text: `Oi, Thainá!

A devolução chegou no nosso centro de distribuição. O estorno aparece em até 7 dias úteis.

Caio`,
      },
      {
        role: "customer",
        author: "Thainá Albuquerque",
        at: daysBefore(0, "11:02"),
        text: `Caio, já passaram os 7 dias úteis e nada do reembolso. Liguei no banco e eles disseram que não tem nenhum estorno de vocês a caminho. Já devolvi o produto, já mandei o comprovante, o que mais falta?

Preciso desse dinheiro de volta, R$ 189,90. Se não resolverem essa semana vou reclamar no Procon.`,
      },
    ],
    expected: { category: "billing", subcategory: "refund-missing", language: "pt" },
  },
  {
    id: "17",
    subject: "Móvel chegou partido",
    requester: { name: "Duarte Vasconcelos", email: "duarte.vasconcelos@example.net" },
    status: "new",
    shop: "Móveis da Ria",
    messages: [
      {
        role: "customer",
        author: "Duarte Vasconcelos",
        at: daysBefore(1, "17:36"),
        text: `Boa tarde,

Recebi hoje a estante da encomenda 2026/5531 e a caixa vinha amolgada de um lado. Ao abrir, a prateleira de cima estava partida e o vidro estalado. Tenho fotografias da caixa e da etiqueta da transportadora.

Gostaria que me enviassem outra e que viessem recolher esta, sem custos para mim.

Com os melhores cumprimentos,
Duarte Vasconcelos
Aveiro`,
      },
    ],
    expected: { category: "product", subcategory: "damaged", language: "pt" },
  },
  {
    id: "18",
    subject: "Compra que eu não fiz",
    requester: { name: "Seu Raimundo Nonato", email: "raimundononato58@example.com" },
    status: "new",
    shop: "PagFácil",
    messages: [
      {
        role: "customer",
        author: "Seu Raimundo Nonato",
        at: daysBefore(0, "03:40"),
        text: `boa noite moça, apareceu no meu cartão uma compra de R$ 642,00 que eu não fiz, de um tal de PGF*MEGASTORE. não reconheço essa compra, nem sei onde fica essa loja. meu cartão tá aqui comigo, não emprestei pra ninguém

tô com medo de ser golpe, sou aposentado e esse dinheiro é do remédio. por favor me ajuda, nunca aconteceu isso comigo`,
      },
    ],
    expected: { category: "billing", subcategory: "unrecognised-charge", language: "pt" },
  },
  {
    id: "19",
    subject: "Três e-mails, zero respostas",
    requester: { name: "Beatriz Quaresma", email: "b.quaresma@example.net" },
    status: "open",
    shop: "Ginásio Maré Alta",
    messages: [
      {
        role: "customer",
        author: "Beatriz Quaresma",
        at: daysBefore(9, "12:12"),
        text: "Bom dia, podem dizer-me como suspendo a mensalidade durante a gravidez? Obrigada.",
      },
      {
        role: "customer",
        author: "Beatriz Quaresma",
        at: daysBefore(5, "12:40"),
        text: "Volto a perguntar, pois ainda não recebi resposta ao meu e-mail da semana passada.",
      },
      {
        role: "customer",
        author: "Beatriz Quaresma",
        at: daysBefore(0, "08:26"),
        text: `É o terceiro e-mail que envio e continuo sem resposta. Ao telefone passam-me de um colega para outro e ninguém resolve nada. Não percebo como é que uma empresa deixa os clientes semanas à espera de uma simples resposta.

Se até segunda-feira ninguém me responder, escrevo no Livro de Reclamações.

Beatriz Quaresma
Sócia n.º 10482`,
      },
    ],
    expected: { category: "communication", subcategory: "no-reply", language: "pt" },
  },
  {
    id: "20",
    subject: "Pedido atrasado, festa é sábado",
    requester: { name: "Jéssica Tavares Moura", email: "jessica.tmoura@example.com" },
    status: "open",
    shop: "Festa Pronta",
    messages: [
      {
        role: "customer",
        author: "Jéssica Tavares Moura",
        at: daysBefore(1, "22:51"),
        text: `Oii, comprei o kit de decoração (pedido 7781-FP) com entrega prometida pra dia 16/11 e hoje já é 19 e ele continua atrasado, parado em Cajamar. O aniversário da minha filha é sábado dia 21!!

Tô bem preocupada de não chegar a tempo. Vocês conseguem agilizar a entrega?

Código de rastreio NX482913554BR`,
      },
    ],
    expected: { category: "service", subcategory: "late", language: "pt" },
  },
];
