import { localPath } from '../i18n/lang.ts';
import type { Region } from '../work.ts';
import type { MailContent } from './content.ts';
import { ground, ink } from './palette.ts';

const words = {
  nl: {
    sentBy: (region: string) => `Deze mail komt van Opgroeiplein in ${region}.`,
    questions: 'Vragen?',
    call: 'Bel',
    mail: 'Mail',
    noReply: 'Er is geen telefoonnummer of mailadres bekend. Kijk op de website.',
    settings: 'Kies zelf welk nieuws je krijgt en wanneer',
    site: 'Naar Opgroeiplein',
  },
  en: {
    sentBy: (region: string) => `This mail is from Opgroeiplein in ${region}.`,
    questions: 'Questions?',
    call: 'Call',
    mail: 'Mail',
    noReply: 'There is no telephone number or address. Please see the website.',
    settings: 'Choose which news you get, and when',
    site: 'Go to Opgroeiplein',
  },
};

/** Where a person chooses which notices come when. */
export const NOTICES_PATH = '/mijn/meldingen';

/** The mark as four tiles, drawn with cells: a picture would have to be fetched. */
export function MailHead({ region }: { region: string }) {
  const tile = 'width:11px;height:11px;padding:0;font-size:1px;line-height:1px';
  return (
    <tr>
      <td class="b-header" style={`padding:16px 24px;${ground('header')}`}>
        <table role="presentation" style="border-collapse:collapse">
          <tbody>
            <tr>
              <td style="padding:0 12px 0 0;vertical-align:middle">
                <table role="presentation" style="border-collapse:separate;border-spacing:3px" aria-hidden="true">
                  <tbody>
                    <tr>
                      <td class="b-house" style={`${tile};border-radius:6px 6px 3px 3px;${ground('house')}`}>
                        &nbsp;
                      </td>
                      <td class="b-leaf" style={`${tile};border-radius:9px 2px 9px 2px;${ground('leaf')}`}>
                        &nbsp;
                      </td>
                    </tr>
                    <tr>
                      <td class="b-on-header" style={`${tile};border-radius:3px;${ground('on-header')}`}>
                        &nbsp;
                      </td>
                      <td class="b-on-header" style={`${tile};border-radius:3px;${ground('on-header')}`}>
                        &nbsp;
                      </td>
                    </tr>
                  </tbody>
                </table>
              </td>
              <td
                class="c-on-header"
                style={`padding:0;vertical-align:middle;font-size:19px;line-height:1.25;${ink('on-header')}`}
              >
                <strong>Opgroeiplein</strong>
                <br />
                <span style="font-size:14px">{region}</span>
              </td>
            </tr>
          </tbody>
        </table>
      </td>
    </tr>
  );
}

interface FootProps {
  content: MailContent;
  region: Region;
  publicUrl: string;
}

/** Who sent it, how to reach them, and for news where to change what comes when. */
export function MailFoot({ content, region, publicUrl }: FootProps) {
  const t = words[content.lang];
  const link = `text-decoration:underline;${ink('link')}`;
  const { phone, email, hours } = region.contact;
  return (
    <tr>
      <td
        class="c-soft l-line"
        style={`padding:18px 24px 24px;border-top:1px solid #e6d9c2;font-size:15px;line-height:1.6;${ink('soft')}`}
      >
        <p style="margin:0 0 8px">{t.sentBy(region.name)}</p>
        <p style="margin:0 0 8px">
          {phone || email ? `${t.questions} ` : t.noReply}
          {phone && (
            <>
              {t.call}{' '}
              <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} class="c-link" style={link}>
                {phone}
              </a>
              {hours ? ` (${hours})` : ''}
              {email ? '. ' : '.'}
            </>
          )}
          {email && (
            <>
              {t.mail}{' '}
              <a href={`mailto:${email}`} class="c-link" style={link}>
                {email}
              </a>
              .
            </>
          )}
        </p>
        <p style="margin:0">
          <a href={publicUrl + localPath(content.notice ? NOTICES_PATH : '/', content.lang)} class="c-link" style={link}>
            {content.notice ? t.settings : t.site}
          </a>
        </p>
      </td>
    </tr>
  );
}
