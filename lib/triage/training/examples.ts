/** Labelled texts as training sees them: prepared as a ticket of one message would be. */
import type { TicketMessage } from "../../ticket";
import { type Prepared, prepare } from "../prepare";

/** A text prepared as a ticket of one message would be. */
export const preparedText = (text: string): Prepared => {
  const messages: TicketMessage[] = [{ role: "customer", text }];
  return prepare({ messages });
};
