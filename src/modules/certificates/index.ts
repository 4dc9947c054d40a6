import type { Module } from '../../platform/module.ts';
import { groupCertificates, groupCertificatesFile } from './pages/group/route.tsx';
import { ownCertificate } from './pages/own.ts';
import { privacy } from './privacy.ts';

export const certificates: Module = {
  name: 'certificates',
  privacy,
  routes: [groupCertificates, groupCertificatesFile, ownCertificate],
};
