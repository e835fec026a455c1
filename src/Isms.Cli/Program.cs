using System.Text;
using Isms.Cli;
using Isms.Cli.Terminal;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await IsmsTool.RunAsync(args, ToolConsole.OfProcess()).ConfigureAwait(false);
