using Crm.Modules.Governance.Bodies;

namespace Crm.Modules.Governance.Home;

/// <summary>Which bodies: of a kind, a département, a région, or by words of the name.</summary>
internal sealed record BodyFilter(BodyKind? Kind = null, string? Department = null, string? Region = null, string? Q = null)
{
    /// <summary>Set by screens, never by a query.</summary>
    internal IReadOnlyList<string>? Departments { get; init; }
}
