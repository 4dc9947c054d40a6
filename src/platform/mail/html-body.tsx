import type { MailContent } from './content.ts';
import { ground, ink } from './palette.ts';
import { type TextPart, textParts } from './text-parts.ts';

const words = { nl: { open: 'Open de pagina' }, en: { open: 'Open the page' } };

/** Subject as heading, then the text, part by part. */
export function MailBody({ content }: { content: MailContent }) {
  const button = content.button ?? words[content.lang].open;
  return (
    <>
      <h1 style="margin:0 0 20px;font-size:24px;line-height:1.3;font-weight:700">{content.subject}</h1>
      {textParts(content.text).map((part, index) => (
        <Part key={index} part={part} button={button} />
      ))}
    </>
  );
}

function Part({ part, button }: { part: TextPart; button: string }) {
  switch (part.kind) {
    case 'heading':
      return <h2 style="margin:28px 0 8px;font-size:19px;line-height:1.35;font-weight:700">{part.text}</h2>;
    case 'paragraph':
      return (
        <p style="margin:0 0 16px">
          {part.lines.map((line, index) => (
            <span key={line}>
              {index > 0 && <br />}
              <Linked text={line} />
            </span>
          ))}
        </p>
      );
    case 'facts':
      return (
        <ul class="l-line" style="margin:0 0 18px;padding:2px 0 2px 14px;border-inline-start:4px solid #e6d9c2;list-style:none">
          {part.facts.map(({ name, value }) => (
            <li key={name} style="margin:0;padding:3px 0">
              <strong>{name}:</strong> <Linked text={value} />
            </li>
          ))}
        </ul>
      );
    case 'button':
      return <MailButton href={part.href} label={button} />;
  }
}

/** Padding on the cell's link, so that the whole of it can be pressed; 48 pixels high. */
function MailButton({ href, label }: { href: string; label: string }) {
  return (
    <table role="presentation" style="margin:4px 0 22px;border-collapse:separate;border-spacing:0">
      <tbody>
        <tr>
          <td class="b-action" style={`border-radius:8px;${ground('action')}`}>
            <a
              href={href}
              class="c-on-action"
              style={`display:inline-block;padding:12px 22px;font-size:17px;line-height:24px;font-weight:700;text-decoration:none;${ink('on-action')}`}
            >
              {label}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** Addresses in running text as links; nothing else of the text is seen as markup. */
function Linked({ text }: { text: string }) {
  return (
    <>
      {text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/).map((part, index) =>
        index % 2 === 1 ? (
          <a key={part} href={part} class="c-link" style={`text-decoration:underline;word-break:break-word;${ink('link')}`}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
