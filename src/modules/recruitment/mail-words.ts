import type { NewMail } from '../../platform/mail/outbox.ts';
import type { Said } from './papers/content.ts';
import { paperName } from './papers/formats.ts';
import { paperPath, shortPath, stopPath } from './paths.ts';

interface Written {
  to: string;
  said: Said;
  code: string;
  token: string;
  publicUrl: string;
}

/** The mail to a finding place, in Dutch: what the group is, a poster to hang up, and how to stop these mails. */
export function findingPlaceMail({ to, said, code, token, publicUrl }: Written): NewMail {
  const leave = `${publicUrl}${stopPath(token)}`;
  return {
    kind: 'recruitment-finding-place',
    to,
    lang: 'nl',
    leave,
    subject: `Wilt u deze groep noemen? ${said.title}`,
    button: 'Bekijk de groep',
    text: [
      'Beste collega,',
      'Er begint een groep die past bij gezinnen die bij u komen. Wilt u ouders of jongeren erop wijzen?',
      `== ${said.title} ==`,
      said.lead,
      [`Voor wie: ${said.forWhom}`, `Wanneer: ${said.when}`, `Waar: ${said.where}`, `Kosten: ${said.cost}`].join('\n'),
      `${publicUrl}${shortPath(code, 'nl', 'finding-place')}`,
      `Ook handig: een poster om op te hangen (pdf): ${publicUrl}${paperPath(code, paperName('poster-a4', 'nl'))}`,
      said.questions,
      'Met vriendelijke groet,\nOpgroeiplein',
      `Wilt u geen mail meer over nieuwe groepen? Dat geeft u hier door, zonder account: ${leave}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}
