using Isms.Core;

namespace Isms.Controls.Suppliers;

/// <summary>Which of the two forms a trait of a service speaks for (concept 150).</summary>
public sealed class ServiceForm : Code<ServiceForm>
{
    private ServiceForm(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ServiceForm(string value)
        : base(value)
    {
    }

    /// <summary>A cloud service.</summary>
    public static ServiceForm Cloud { get; } = new("cloud", LocalizedText.Create("クラウド", "cloud"));

    /// <summary>A service of an application service provider.</summary>
    public static ServiceForm Asp { get; } = new("asp", LocalizedText.Create("ASP", "application service provider"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ServiceForm> List { get; } = new("serviceForm", value => new ServiceForm(value), Cloud, Asp);
}
