using BenchmarkDotNet.Running;
using Isms.Benchmarks.Matrix;

if (args is ["first-call"])
{
    FirstCall.Run();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
