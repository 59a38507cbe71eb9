using Crm.Foundation.Data;
using Crm.Modules.Governance.Bodies;

namespace Crm.Modules.Governance.Home;

/// <summary>A body in a list. <see cref="Members"/> counts the mandates in force today.</summary>
internal sealed record BodyRow
{
    public static readonly SortMap<BodyRow> Sorts = new SortMap<BodyRow>("name", b => b.Id)
        .By("name", b => b.Name).By("kind", b => b.Kind).By("department", b => b.Department).By("members", b => b.Members)
        .By("lastPublication", b => b.LastPublication);

    public required Guid Id { get; init; }
    public required BodyKind Kind { get; init; }
    public required string Department { get; init; }
    public required string Name { get; init; }
    public int Members { get; init; }
    public string? President { get; init; }
    public DateOnly? LastPublication { get; init; }
}
