import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Region } from '../../../../platform/work.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Cluster, Section } from '../../../../ui/components/layout-parts.tsx';
import { TalkPanel, type TalkWay } from '../../../../ui/components/talk-panel.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import { CircleScene } from '../../../../ui/scenes/small-scenes.tsx';
import { type ContactPoint, callHref } from '../../../catalogue/index.ts';
import { homeWords } from './words.ts';

const CENTRES = 6;

export interface TalkProps {
  /** The region's own desk. */
  desk: Region['contact'];
  /** Centres that can be called. */
  contacts: ContactPoint[];
  lang: Lang;
}

/** Whom one can call or write, with the hours that are known. Nothing is said of who is there now: nobody told us. */
export function Talk({ desk, contacts, lang }: TalkProps) {
  const t = homeWords[lang];
  const ways: TalkWay[] = [];
  if (desk.phone) {
    const action = <CallButton phone={desk.phone} label={`${t.call} ${desk.phone}`} />;
    ways.push({
      title: t.callUs,
      text: desk.phone,
      open: desk.hours ? <Dutch>{desk.hours}</Dutch> : t.free,
      isOpen: false,
      action,
    });
  }
  if (contacts.length > 0) {
    ways.push({
      title: t.centres,
      text: t.centresText,
      open: t.free,
      isOpen: false,
      action: <Centres contacts={contacts} lang={lang} />,
    });
  }
  if (desk.email) {
    const action = (
      <ButtonLink href={`mailto:${desk.email}`} look="secondary" icon="mail">
        {t.mail}
      </ButtonLink>
    );
    ways.push({ title: t.write, text: desk.email, open: t.always, isOpen: false, action });
  }
  if (ways.length === 0) return null;
  return (
    <Section>
      <TalkPanel title={t.talk} text={t.talkText} picture={<CircleScene />} ways={ways} />
    </Section>
  );
}

function Centres({ contacts, lang }: Pick<TalkProps, 'contacts' | 'lang'>) {
  return (
    <Cluster>
      {contacts.slice(0, CENTRES).map(({ name, phone }) => (
        <CallButton key={name} phone={phone} label={`${homeWords[lang].call} ${name}`} />
      ))}
    </Cluster>
  );
}

function CallButton({ phone, label }: { phone: string; label: string }) {
  return (
    <ButtonLink href={callHref(phone)} look="secondary" icon="phone">
      {label}
    </ButtonLink>
  );
}
