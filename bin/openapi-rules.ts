import type { RulesetDefinition } from '@stoplight/spectral-core';
import { oas3_1 } from '@stoplight/spectral-formats';
import { casing, defined, falsy, pattern, truthy } from '@stoplight/spectral-functions';

const operation = '$.paths[*][get,post,put,patch,delete]';

/** Rules named after the NL API Design Rules 2.1, as far as a description can show them. */
export const apiDesignRules: RulesetDefinition = {
  formats: [oas3_1],
  rules: {
    'core-doc-openapi': {
      given: '$',
      severity: 'error',
      message: 'the description is OpenAPI 3',
      then: { field: 'openapi', function: pattern, functionOptions: { match: '^3\\.' } },
    },
    'core-semver': {
      given: '$.info',
      severity: 'error',
      message: 'the version is semantic',
      then: { field: 'version', function: pattern, functionOptions: { match: '^\\d+\\.\\d+\\.\\d+$' } },
    },
    'core-doc-openapi-contact': {
      given: '$.info.contact',
      severity: 'error',
      message: 'the contact has name and url',
      then: [
        { field: 'name', function: truthy },
        { field: 'url', function: truthy },
      ],
    },
    'core-doc-openapi-description': {
      given: '$.info',
      severity: 'error',
      message: 'the API has a title and a description',
      then: [
        { field: 'title', function: truthy },
        { field: 'description', function: truthy },
      ],
    },
    'core-uri-version': {
      given: '$.servers[*]',
      severity: 'error',
      message: 'only the major version stands in the address',
      then: { field: 'url', function: pattern, functionOptions: { match: '/v\\d+$' } },
    },
    'core-no-trailing-slash': {
      given: '$.paths[*]~',
      severity: 'error',
      message: 'no address ends with a slash',
      then: { function: pattern, functionOptions: { notMatch: '.+/$' } },
    },
    'core-path-segments-kebab-case': {
      given: '$.paths[*]~',
      severity: 'error',
      message: 'parts of an address are kebab-case',
      then: { function: pattern, functionOptions: { match: '^(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z0-9]+\\}))*/?$' } },
    },
    'core-http-methods': {
      given: '$.paths[*][?(@property.match(/^(trace|options|head)$/))]',
      severity: 'error',
      message: 'only the usual methods',
      then: { function: falsy },
    },
    'core-query-keys-camel-case': {
      given: '$.paths[*][*].parameters[?(@.in == "query")].name',
      severity: 'error',
      message: 'query keys are camelCase',
      then: { function: casing, functionOptions: { type: 'camel' } },
    },
    'core-property-names-camel-case': {
      given: '$.paths[*][*].responses[*].content["application/json"]..properties[*]~',
      severity: 'error',
      message: 'names in answers are camelCase',
      then: { function: casing, functionOptions: { type: 'camel' } },
    },
    'core-error-handling-problem-details': {
      given: `${operation}.responses["4XX"].content`,
      severity: 'error',
      message: 'refusals are problem details (RFC 9457)',
      then: { field: 'application/problem+json', function: defined },
    },
    'core-error-handling-described': {
      given: `${operation}.responses`,
      severity: 'error',
      message: 'refusals are described',
      then: { field: '4XX', function: defined },
    },
    'core-operation-id': {
      given: operation,
      severity: 'error',
      message: 'every operation has an id and a summary',
      then: [
        { field: 'operationId', function: truthy },
        { field: 'summary', function: truthy },
      ],
    },
    'core-no-get-body': {
      given: '$.paths[*].get',
      severity: 'error',
      message: 'a GET has no body',
      then: { field: 'requestBody', function: falsy },
    },
  },
};
