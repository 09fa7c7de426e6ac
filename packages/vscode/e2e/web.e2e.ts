import { testExtension } from './test-extension.ts';

testExtension('web', 'in the browser, with client and server in web workers');
