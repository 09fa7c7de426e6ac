import { packaged } from './editor/vsix.ts';
import { testExtension } from './test-extension.ts';

testExtension('desktop', 'in VS Code, with the server as a process', async () => packaged);
