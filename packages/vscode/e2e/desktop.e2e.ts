import { testExtension } from './test-extension.ts';

testExtension('desktop', 'in VS Code, with the server as a process');
