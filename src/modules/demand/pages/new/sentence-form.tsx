import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Text } from '../../../../ui/components/heading.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { demandPaths } from '../../paths.ts';
import type { Understood } from '../../sentence/sentence.ts';

interface Props {
  sentence: string;
  /** Nothing is filled in yet: this is the button of the page. */
  first: boolean;
  fault?: string;
  understood?: Understood;
}

const EXAMPLE = '5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag';

/** The sentence, and what was not read in it. */
export function SentenceForm({ sentence, first, fault, understood }: Props) {
  return (
    <Card tone="sun">
      <Form
        action={demandPaths.add}
        method="get"
        label="Vraag in één zin"
        errors={fault ? [{ field: 'zin', message: fault }] : []}
      >
        <TextArea
          name="zin"
          label="Zeg het in één zin"
          hint={`Bijvoorbeeld: ${EXAMPLE}. Wij vullen de velden voor je in.`}
          rows={2}
          maxLength={300}
          optional={false}
          value={sentence}
          {...(fault ? { error: fault } : {})}
        />
        <Button look={first ? 'primary' : 'secondary'} icon="pencil">
          Vul de velden in
        </Button>
      </Form>
      {understood && <Read understood={understood} />}
    </Card>
  );
}

function Read({ understood }: { understood: Understood }) {
  const missing = missingFrom(understood);
  return (
    <div role="status">
      {understood.left.length > 0 && <Text>Dit begrepen wij niet: {understood.left.map((word) => `“${word}”`).join(', ')}.</Text>}
      <Text>
        {missing.length > 0
          ? `Nog in te vullen: ${missing.join(', ')}.`
          : 'Alles is ingevuld. Kijk het na en zet je vraag op het marktplein.'}
      </Text>
    </div>
  );
}

function missingFrom({ places, ages, theme, place, dayParts }: Understood): string[] {
  const parts: [string, boolean][] = [
    ['het aantal', places !== undefined],
    ['de leeftijd', ages !== undefined],
    ['het thema', theme !== undefined],
    ['de gemeente', place !== undefined],
    ['de dagdelen', dayParts.length > 0],
  ];
  return parts.filter(([, known]) => !known).map(([name]) => name);
}
