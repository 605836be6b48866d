import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Site, startSite, test } from './extension.ts';
import { type Firefox, startFirefox } from './firefox.ts';

interface Session {
  readonly site: Site;
  readonly firefox: Firefox;
  /** Has the running test accept these warnings and errors when it ends; it fails on any other. */
  expectComplaints(pattern: RegExp): void;
  /** Restarts Firefox with the same profile. Fails if anything has been logged by then. */
  restart(): Promise<void>;
}

/**
 * Has the tests of a file run one after the other in one Firefox, which is started once and reset
 * between them.
 */
export function withOneFirefox(): Session {
  test.describe.configure({ mode: 'default' });
  let site: Site;
  let profile: string;
  let firefox: Firefox;
  let expected: RegExp | null;

  test.beforeAll(async () => {
    site = await startSite();
    profile = await mkdtemp(join(tmpdir(), 'backgrounder-'));
    firefox = await startFirefox(profile, site);
  });
  test.beforeEach(() => {
    expected = null;
  });
  test.afterEach(async () => {
    const complaints = firefox.complaints.filter((text) => !expected?.test(text));
    await firefox.restore();
    expect(complaints).toEqual([]);
  });
  test.afterAll(async () => {
    await firefox.close();
    site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 20 });
  });

  return {
    get site() {
      return site;
    },
    get firefox() {
      return firefox;
    },
    expectComplaints(pattern) {
      expected = pattern;
    },
    async restart() {
      expect(firefox.complaints).toEqual([]);
      await firefox.close();
      firefox = await startFirefox(profile, site);
    },
  };
}
