import { createRequire } from 'node:module';

/** How to reach the XML parser of Prism's server: each package depends on the next. */
const PACKAGES = ['@stoplight/prism-cli/package.json', '@stoplight/prism-http-server', 'fast-xml-parser'];

interface XmlParser {
  XMLParser: new (options: object) => { parse(xml: string, validate: boolean): unknown };
}

/** Parses XML, and throws if it is not well-formed. Attributes become fields with the prefix `@`. */
export function parseXml(xml: string): any {
  const path = PACKAGES.reduce((from, name) => createRequire(from).resolve(name), import.meta.url);
  const { XMLParser } = createRequire(path)(path) as XmlParser;
  const isArray = (name: string) => ['testsuite', 'testcase', 'property'].includes(name);
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray }).parse(xml, true);
}
