#if NET
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Isms.Risk.Kernels;

/// <summary>Which ways this processor can go.</summary>
internal static class Paths
{
    /// <summary>The widest one.</summary>
    public static KernelPath Best =>
        IsSupported(KernelPath.Vector512) ? KernelPath.Vector512
        : IsSupported(KernelPath.Vector256) ? KernelPath.Vector256
        : IsSupported(KernelPath.Vector128) ? KernelPath.Vector128
        : KernelPath.Scalar;

    /// <summary>Whether a way is open. A constant to the compiler of the kernel.</summary>
    public static bool IsSupported(KernelPath path) => path switch
    {
#if NET
        KernelPath.Vector128 => Vector128.IsHardwareAccelerated,
        KernelPath.Vector256 => Avx2.IsSupported,
        KernelPath.Vector512 => Avx512Vbmi.IsSupported,
#endif
        _ => path == KernelPath.Scalar,
    };
}
