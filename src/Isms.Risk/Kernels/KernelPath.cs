namespace Isms.Risk.Kernels;

/// <summary>The ways a kernel can go; all give the same bytes. Callers leave the choice to <see cref="Paths"/>, tests try each one.</summary>
internal enum KernelPath
{
    /// <summary>One item at a time; runs everywhere.</summary>
    Scalar,

    /// <summary>128-bit vectors of any processor that has them.</summary>
    Vector128,

    /// <summary>256-bit vectors: x64 with AVX2.</summary>
    Vector256,

    /// <summary>512-bit vectors: x64 with AVX-512 and VBMI, which looks up 64 bytes in a register at once.</summary>
    Vector512,
}
