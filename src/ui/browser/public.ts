import { dialogs } from './dialogs.ts';
import { focusErrors } from './focus-errors.ts';
import { press } from './press.ts';
import { suggest } from './suggest.ts';
import { themeSwitches } from './theme.ts';

themeSwitches();
dialogs();
focusErrors();
press();
suggest();
