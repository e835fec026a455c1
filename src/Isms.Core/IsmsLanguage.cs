namespace Isms.Core;

/// <summary>A language the library speaks.</summary>
public enum IsmsLanguage
{
    /// <summary>English (<c>en</c>), the default.</summary>
    English = 0,

    /// <summary>Japanese (<c>ja</c>).</summary>
    Japanese = 1,
}
