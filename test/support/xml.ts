import { createRequire } from 'node:module';

interface XmlParser {
  XMLParser: new (options: object) => { parse(xml: string, validate: boolean): unknown };
}

/** Parses XML with the parser of Prism's server, and throws if it is not well-formed. Attributes become fields with the prefix `@`. */
export function parseXml(xml: string): any {
  const require = createRequire(import.meta.url);
  const server = createRequire(require.resolve('@stoplight/prism-http-server'));
  const { XMLParser } = server('fast-xml-parser') as XmlParser;
  const isArray = (name: string) => ['testsuite', 'testcase', 'property'].includes(name);
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray }).parse(xml, true);
}
