/** Demo tickets in Spanish, from Spain and Latin America; people, shops and numbers are made up. */
import { DEMO_AGENT, type DemoTicket, daysBefore } from "../ticket.ts";

export const SPANISH: readonly DemoTicket[] = [
  {
    id: "10",
    subject: "Pedido 40-118302 no ha llegado",
    requester: { name: "Nerea Etxeberria", email: "nerea.etxeberria@example.org" },
    status: "open",
    shop: "Librería Marabunta",
    messages: [
      {
        role: "customer",
        author: "Nerea Etxeberria",
        at: daysBefore(1, "11:26"),
        text: `Buenos días:

El pedido 40-118302 consta como entregado el martes 17, pero no ha llegado nada a casa. He preguntado a los vecinos y en la portería y nadie ha recogido ningún paquete. Son los libros de texto de mi hijo (62,40 €) y los necesita para el lunes.

¿Podéis mirar qué ha pasado? Estoy un poco preocupada porque en la foto del repartidor se ve un portal que no es el mío.

Un saludo,
Nerea`,
      },
    ],
    expected: { category: "service", subcategory: "not-delivered", language: "es" },
  },
  {
    id: "11",
    subject: "Me cobraron más de lo que decía la promoción",
    requester: { name: "Jorge Villalobos Luna", email: "jorge.villalobos@example.com" },
    status: "new",
    shop: "Casa Nopal",
    messages: [
      {
        role: "customer",
        author: "Jorge Villalobos Luna",
        at: daysBefore(2, "20:09"),
        text: `Qué tal, compré la licuadora en el Buen Fin porque en su página decía $1,299 pesos y al revisar mi estado de cuenta me cobraron $1,749. Tengo la captura de pantalla de la promoción y el ticket. Pedido CN-77120.

Me deben la diferencia de $450 pesos. ¿Me la pueden regresar a la misma tarjeta?

Gracias
Jorge`,
      },
    ],
    expected: { category: "billing", subcategory: "wrong-amount", language: "es" },
  },
  {
    id: "12",
    subject: "Re: Promesa de descuento que nadie cumple",
    requester: { name: "Luciana Ferreyra", email: "lu.ferreyra@example.com" },
    status: "open",
    shop: "Internet del Plata",
    messages: [
      {
        role: "customer",
        author: "Luciana Ferreyra",
        at: daysBefore(15, "13:44"),
        text: "Hola, en octubre me prometieron por teléfono seis meses de bonificación del 50 % si no me iba. Me llegó la factura entera. ¿Qué pasó con lo que me dijeron?",
      },
      {
        role: "agent",
        author: "Matías Quiroga",
        at: daysBefore(14, "16:02"),
        text: `Hola, Luciana:

Lo reviso y te escribo antes del lunes con una respuesta.

Matías`,
      },
      {
        role: "note",
        author: "Matías Quiroga",
        at: daysBefore(13, "10:30"),
        text: "En el registro de la llamada del 8/10 retención ofreció 50 % x 6 meses. No quedó cargado en el sistema. Falta que lo apruebe Comercial.",
      },
      {
        role: "customer",
        author: "Luciana Ferreyra",
        at: daysBefore(1, "21:17"),
        text: `Pasó el lunes, pasó el otro lunes, y nadie me escribió. Primero me prometen un descuento por teléfono y no lo cumplen, después me prometen una respuesta y tampoco la cumplen. Estoy harta.

Es la tercera vez que les reclamo lo mismo. Si no van a respetar lo que me prometieron, me voy con otra empresa.

Luciana

El jue, 6 nov 2026 a las 13:02, Soporte escribió:
> Lo reviso y te escribo antes del lunes con una respuesta.`,
      },
    ],
    expected: { category: "communication", subcategory: "broken-promise", language: "es" },
  },
  {
    id: "13",
    subject: "Felicitaciones para Yuliana",
    requester: { name: "Hernán Ospina Restrepo", email: "hernan.ospina@example.com" },
    status: "solved",
    shop: "Café Quindío en Casa",
    messages: [
      {
        role: "customer",
        author: "Hernán Ospina Restrepo",
        at: daysBefore(3, "14:55"),
        text: `Buenas tardes. Les escribo solamente para felicitar a la señorita Yuliana, que me atendió ayer con una paciencia admirable y me explicó cómo usar la prensa francesa. El café quedó delicioso. Ojalá todos atendieran así.

Muchas gracias,
Hernán`,
      },
    ],
    expected: { category: "none", subcategory: "not-a-dispute", language: "es" },
  },
  {
    id: "14",
    subject: "El técnico no vino",
    requester: { name: "Catalina Huenchumilla", email: "catalina.h@example.net" },
    status: "open",
    shop: "ClimaSur",
    messages: [
      {
        role: "customer",
        author: "Catalina Huenchumilla",
        at: daysBefore(1, "19:20"),
        text: `Hoy tenía hora con el técnico entre 9 y 13 para revisar la caldera. Pedí permiso en el trabajo, esperé toda la mañana y no vino nadie. Tampoco avisaron ni contestan el teléfono.

¿Me pueden dar otra hora, ojalá un sábado? La verdad quedé bien decepcionada, me los habían recomendado.

Catalina
Orden de servicio 88-4471`,
      },
    ],
    expected: { category: "service", subcategory: "missed-appointment", language: "es" },
  },
  {
    id: "15",
    subject: "No puedo entrar en mi cuenta",
    requester: { name: "Xavier Puigdollers", email: "xpuigdollers@example.org" },
    status: "pending",
    shop: "Gestoría Clara",
    messages: [
      {
        role: "customer",
        author: "Xavier Puigdollers",
        at: daysBefore(1, "08:03"),
        text: `Hola:

Desde el miércoles no puedo entrar en mi cuenta. Pongo la contraseña, me pide un código y el código no llega nunca; ahora me dice que la cuenta está bloqueada. No entiendo qué he hecho mal.

Tengo que descargar las facturas del trimestre antes del día 25. ¿Me podéis devolver el acceso?

Xavier`,
      },
      {
        role: "agent",
        author: DEMO_AGENT,
        at: daysBefore(1, "09:48"),
        text: `Hola, Xavier:

Ya he pedido que revisen el bloqueo. ¿Sigue siendo correcto el móvil que acaba en 41?

Robin`,
      },
    ],
    expected: { category: "service", subcategory: "account-access", language: "es" },
  },
];
