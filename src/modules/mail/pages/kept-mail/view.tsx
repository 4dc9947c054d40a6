import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { KeptMail } from '../../../../platform/mail/outbox.ts';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';

/** Mails with their links made clickable, newest first. */
export function KeptMails({ mails, to }: { mails: KeptMail[]; to: string }) {
  return (
    <>
      <Heading level={1}>Verstuurde mail</Heading>
      <Lead>
        De mensen van de voorbeeldregio bestaan niet. Hun mail gaat de deur niet uit; hier leest u wat ze zouden krijgen.
      </Lead>
      <form class="op-form op-form--inline" action="/dev/mail" method="get">
        <label class="utrecht-form-label" for="aan">
          Alleen mail aan
        </label>
        <input class="utrecht-textbox" id="aan" name="aan" type="email" value={to} />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          Toon
        </button>
      </form>
      {mails.length === 0 ? (
        <EmptyState title="Nog geen mail">
          <p>Meld een kind aan of doe een voorstel. Dan staat de mail hier.</p>
        </EmptyState>
      ) : (
        mails.map((mail) => <Mail key={mail.id} mail={mail} />)
      )}
    </>
  );
}

function Mail({ mail }: { mail: KeptMail }) {
  return (
    <article class="op-card op-mail" aria-labelledby={`mail-${mail.id}`}>
      <div class="op-card__body">
        <h2 class="utrecht-heading-4" id={`mail-${mail.id}`}>
          {mail.subject}
        </h2>
        <p class="op-muted">
          Aan {mail.to}, {longDate(mail.createdAt, 'nl')} {clockTime(mail.createdAt, 'nl')}
        </p>
        <div class="op-mail__text" lang={mail.lang}>
          {mail.text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{linked(paragraph)}</p>
          ))}
        </div>
        <p>
          <a class="utrecht-link" href={`/dev/mail/${mail.id}/opmaak`}>
            Zo ziet de mail eruit<span class="op-hidden">: {mail.subject}</span>
          </a>
        </p>
        {mail.attachments.length > 0 && (
          <ul>
            {mail.attachments.map((attachment, number) => (
              <li key={attachment.name}>
                <a class="utrecht-link" href={`/dev/mail/${mail.id}/bijlagen/${number}`}>
                  {attachment.name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}

/** Text with its own addresses as links; nothing else of the text is seen as markup. */
function linked(text: string) {
  return text.split(/(https?:\/\/[^\s]+)/).map((part) =>
    /^https?:\/\//.test(part) ? (
      <a key={part} class="utrecht-link" href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
