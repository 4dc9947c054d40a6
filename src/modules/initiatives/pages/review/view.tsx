import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { type InitiativeView, reasons } from '../../initiative.ts';
import { paths } from '../../links.ts';
import { words as mailWords } from '../../mail-words.ts';
import { InitiativeFacts, Own } from '../facts.tsx';
import { common } from '../words.ts';
import { words } from './words.ts';

interface Props {
  initiative: InitiativeView;
  name: string;
  /** What may be of a person. */
  marks: string[];
  form: FormState;
  csrf: string;
}

/** The initiative, and the three answers. */
export function Review(model: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const { initiative, name, marks } = model;
  return (
    <Split label={t.publish} aside={<Decisions {...model} />}>
      <Stack>
        <Heading level={1}>
          <Own initiative={initiative}>{initiative.title}</Own>
        </Heading>
        <Text>{t.by(name, common[lang].whos[initiative.who])}</Text>
        {marks.length > 0 && (
          <Notice tone="warning" title={t.marks}>
            <ul>
              {marks.map((mark) => (
                <li key={mark}>{mark}</li>
              ))}
            </ul>
          </Notice>
        )}
        <InitiativeFacts initiative={initiative} />
      </Stack>
    </Split>
  );
}

function Decisions({ initiative, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (initiative.state !== 'waiting') return <Text>{t.notWaiting}</Text>;
  const hidden = { seen: initiative.changedAt.epochMilliseconds };
  const at = (part: string) => to(paths.review(initiative.id, part));
  return (
    <Stack>
      <Card title={t.publish} headingLevel={2}>
        <Form action={at('/publicatie')} csrf={csrf} hidden={hidden} label={t.publish}>
          <p class="op-small">{t.publishText}</p>
          <Button icon="check" wide>
            {t.publish}
          </Button>
        </Form>
      </Card>
      <Card title={t.notNow} headingLevel={2}>
        <Form action={at('/afwijzing')} csrf={csrf} hidden={hidden} errors={errorList(form)} label={t.notNow}>
          <RadioGroup
            name="code"
            legend={t.code}
            options={reasons.map((code) => ({ value: code, label: mailWords[lang].reasons[code] }))}
            value={typed(form, 'code')}
            {...errorOf(form, 'code')}
          />
          <TextField
            name="words"
            label={t.words}
            hint={t.wordsHint}
            value={typed(form, 'words')}
            maxLength={500}
            optional
            autocomplete="off"
            {...errorOf(form, 'words')}
          />
          <RadioGroup
            name="outcome"
            legend={t.outcome}
            options={(['returned', 'refused'] as const).map((outcome) => ({ value: outcome, label: t.outcomes[outcome] }))}
            value={typed(form, 'outcome') || 'returned'}
            {...errorOf(form, 'outcome')}
          />
          <ActionBar>
            <Button look="secondary">{t.decline}</Button>
          </ActionBar>
        </Form>
      </Card>
    </Stack>
  );
}
