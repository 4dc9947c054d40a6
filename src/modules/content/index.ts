import type { Module } from '../../platform/module.ts';
import { homePage } from './pages/home/route.tsx';
import { samplesPage } from './pages/samples/route.tsx';
import { securityContact } from './pages/security-contact/route.ts';
import { accessibilityStatement, privacyStatement, securityStatement } from './pages/statements/route.tsx';

export const content: Module = {
  name: 'content',
  routes: [samplesPage, homePage, accessibilityStatement, privacyStatement, securityStatement, securityContact],
};
