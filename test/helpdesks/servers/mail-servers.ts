/** A private IMAP server with one mailbox, and a mail sink that keeps what would have been sent. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { endGroup, freePort } from "./processes";

/** An account that every Debian has; mail belongs to it. */
const MAIL_OWNER = { name: "www-data", id: 33 };

const dovecotConfig = (home: string, port: number, password: string) => `
protocols = imap
listen = 127.0.0.1
base_dir = ${home}/run
state_dir = ${home}
log_path = ${home}/dovecot.log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${home}/mail/%n
first_valid_uid = 1
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${MAIL_OWNER.name} gid=${MAIL_OWNER.name} home=${home}/mail/%n
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
}
`;

export interface Imap {
  port: number;
  /** Puts a raw mail into the inbox; throws with the server's words when it refuses. */
  deliver(user: string, mail: Buffer): Promise<void>;
  stop(): Promise<void>;
}

/** Reads lines until one begins with `tag`; throws when that one is no OK. */
async function answer(socket: Socket, tag: string): Promise<void> {
  let heard = "";
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      heard += chunk.toString();
      const line = heard
        .split("\r\n")
        .find((one) => one.startsWith(`${tag} `) || one === tag || (tag === "+" && one.startsWith("+")));
      if (!line) return;
      socket.off("data", hear);
      if (tag === "+" || line.startsWith(`${tag} OK`)) resolve();
      else reject(new Error(`IMAP said: ${line}`));
    };
    socket.on("data", hear);
    socket.once("error", reject);
  });
}

async function append(port: number, user: string, password: string, mail: Buffer): Promise<void> {
  const crlf = Buffer.from(mail.toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1");
  const socket = connect(port, "127.0.0.1");
  const say = async (tag: string, words: string | Buffer, until = tag) => {
    const done = answer(socket, until);
    socket.write(typeof words === "string" ? `${words}\r\n` : Buffer.concat([words, Buffer.from("\r\n")]));
    await done;
  };
  try {
    await answer(socket, "*");
    await say("a1", `a1 LOGIN ${user} ${password}`);
    await say("a2", `a2 APPEND INBOX {${crlf.length}}`, "+");
    await say("a2", crlf);
  } finally {
    socket.destroy();
  }
}

async function untilOpen(port: number, explain: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.destroy();
        resolve(true);
      });
      socket.once("error", () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nobody listens on ${port}:\n${explain()}`);
}

/** Dovecot in the foreground, with a home of its own. */
export async function startImap(home: string, password: string): Promise<Imap> {
  const port = await freePort();
  mkdirSync(join(home, "run"), { recursive: true });
  mkdirSync(join(home, "mail"));
  chownSync(join(home, "mail"), MAIL_OWNER.id, MAIL_OWNER.id);
  chmodSync(home, 0o755);
  const config = join(home, "dovecot.conf");
  writeFileSync(config, dovecotConfig(home, port, password));
  const log = openSync(join(home, "imap.out"), "a");
  const server: ChildProcess = spawn("dovecot", ["-F", "-c", config], {
    detached: true,
    stdio: ["ignore", log, log],
  });
  await untilOpen(port, () => readFileSync(join(home, "imap.out"), "utf8").slice(-2000));
  return {
    port,
    deliver: (user, mail) => append(port, user, password, mail),
    stop: () => endGroup(server),
  };
}

export interface MailSink {
  port: number;
  /** Everything that was handed over for sending. */
  received(): string;
  stop(): Promise<void>;
}

/** An SMTP server that takes every mail and sends none. */
export async function startMailSink(): Promise<MailSink> {
  let received = "";
  const server: Server = createServer((socket) => {
    let isData = false;
    let rest = "";
    socket.write("220 sink\r\n");
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      const lines = (rest + chunk.toString("latin1")).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (isData) {
          if (line === ".") isData = false;
          received += `${line}\n`;
          if (!isData) socket.write("250 kept\r\n");
        } else if (/^DATA/i.test(line)) {
          isData = true;
          socket.write("354 go\r\n");
        } else if (/^EHLO/i.test(line)) socket.write("250-sink\r\n250 8BITMIME\r\n");
        else socket.write(/^QUIT/i.test(line) ? "221 bye\r\n" : "250 ok\r\n");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received: () => received,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
