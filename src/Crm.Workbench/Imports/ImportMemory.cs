using Crm.Foundation.Access;

namespace Crm.Workbench.Imports;

/// <summary>The column a Caf chose last for a heading, so that next month's file maps itself.</summary>
internal sealed class ImportMemory
{
    public const int CafMaxLength = 200;
    public const int HeadingMaxLength = 120;

    public string Caf { get; init; } = "";
    public string Kind { get; init; } = "";

    /// <summary>Without accents or case.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Empty: leave this heading out.</summary>
    public string Column { get; set; } = "";

    /// <summary>A Caf is its départements.</summary>
    public static string CafOf(AccessProfile profile)
    {
        var caf = profile.Everything ? ScopeRow.Everywhere : string.Join(",", profile.Departments.Order(StringComparer.Ordinal));
        return caf.Length > CafMaxLength ? caf[..CafMaxLength] : caf;
    }
}
