using System.Reflection;
using System.Runtime.CompilerServices;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management;
using Isms.Management.Checks;

namespace Isms.Contract.Tests;

/// <summary>Laws that every public type of the libraries keeps.</summary>
public sealed class TypeLawTests
{
    private static readonly Assembly[] Libraries =
    [
        typeof(LocalizedText).Assembly,
        typeof(Isms.Catalogs.StandardCatalogs).Assembly,
        typeof(Isms.Risk.RiskId).Assembly,
        typeof(Isms.Controls.MeasureId).Assembly,
        typeof(Isms.Audit.AuditId).Assembly,
        typeof(ManagementSystem).Assembly,
    ];

    private static IEnumerable<Type> PublicTypes => Libraries.SelectMany(library => library.GetExportedTypes());

    [Fact]
    public void A_public_class_is_sealed_static_or_abstract_on_purpose() =>
        Assert.Empty(PublicTypes.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && !typeof(Delegate).IsAssignableFrom(type)).Select(type => type.FullName));

    [Fact]
    public void No_public_property_can_be_set_after_construction() =>
        Assert.Empty(PublicTypes
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}"));

    [Fact]
    public void No_type_bears_the_name_of_a_namespace_segment()
    {
        HashSet<string> segments = PublicTypes.SelectMany(type => type.Namespace!.Split('.')).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(PublicTypes.Where(type => segments.Contains(type.Name)).Select(type => type.FullName));
    }

    [Fact]
    public void Issue_codes_are_unique_over_all_libraries_and_every_definition_is_listed()
    {
        List<IssueDefinition> defined = PublicTypes
            .Where(type => type.IsAbstract && type.IsSealed)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(IssueDefinition))
            .Select(property => (IssueDefinition)property.GetValue(null)!)
            .ToList();
        List<IssueDefinition> listed = IssueCatalog.All.ToList();
        Assert.NotEmpty(defined);
        Assert.Equal(defined.Count, defined.Select(definition => definition.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            defined.Select(definition => definition.Code).Order(StringComparer.Ordinal),
            listed.Select(definition => definition.Code).Order(StringComparer.Ordinal));
        Assert.All(defined, definition => Assert.True(definition.Message.IsComplete));
        Assert.All(defined, definition => Assert.Matches("^[A-Z]{4}[0-9]{4}$", definition.Code));
    }
}
