import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Text } from '../../../../ui/components/heading.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { demandPaths } from '../../paths.ts';
import type { Understood } from '../../sentence/sentence.ts';
import { EXAMPLE, sentenceWords } from './sentence-words.ts';

interface Props {
  sentence: string;
  /** Nothing is filled in yet: this is the button of the page. */
  first: boolean;
  fault?: string;
  understood?: Understood;
}

/** The sentence, and what was not read in it. */
export function SentenceForm({ sentence, first, fault, understood }: Props) {
  const { lang, to } = usePage();
  const t = sentenceWords[lang];
  return (
    <Card tone="sun">
      <Form action={to(demandPaths.add)} method="get" label={t.form} errors={fault ? [{ field: 'zin', message: fault }] : []}>
        <TextArea
          name="zin"
          label={t.label}
          hint={
            <>
              {t.before} <Dutch>{EXAMPLE}</Dutch>. {t.after}
            </>
          }
          rows={2}
          maxLength={300}
          optional={false}
          value={sentence}
          {...(fault ? { error: fault } : {})}
        />
        <Button look={first ? 'primary' : 'secondary'} icon="pencil">
          {t.fill}
        </Button>
      </Form>
      {understood && <Read understood={understood} />}
    </Card>
  );
}

function Read({ understood }: { understood: Understood }) {
  const { lang } = usePage();
  const t = sentenceWords[lang];
  const missing = missingFrom(understood, lang);
  return (
    <div role="status">
      {understood.left.length > 0 && (
        <Text>
          {t.notUnderstood} <Dutch>{understood.left.map((word) => `“${word}”`).join(', ')}</Dutch>.
        </Text>
      )}
      <Text>{missing.length > 0 ? t.missing(missing.join(', ')) : t.complete}</Text>
    </div>
  );
}

function missingFrom({ places, ages, theme, place, dayParts }: Understood, lang: Lang): string[] {
  const t = sentenceWords[lang];
  const parts: [string, boolean][] = [
    [t.places, places !== undefined],
    [t.ages, ages !== undefined],
    [t.theme, theme !== undefined],
    [t.place, place !== undefined],
    [t.dayParts, dayParts.length > 0],
  ];
  return parts.filter(([, known]) => !known).map(([name]) => name);
}
