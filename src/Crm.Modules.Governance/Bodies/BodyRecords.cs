using System.Linq.Expressions;
using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Foundation.Data;

namespace Crm.Modules.Governance.Bodies;

/// <summary>Which bodies: of a kind, a département, a région, or by words of the name.</summary>
internal sealed record BodyFilter(BodyKind? Kind = null, string? Department = null, string? Region = null, string? Q = null)
{
    /// <summary>Set by screens, never by a query.</summary>
    internal IReadOnlyList<string>? Departments { get; init; }
}

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

/// <summary>A body as read alone.</summary>
internal sealed record BodyOut(Guid Id, BodyKind Kind, string Department, string Name, string? Note, int Members, [property: JsonIgnore] Guid Stamp) : IStamped
{
    public static Expression<Func<Body, BodyOut>> From(IQueryable<Members.Member> members, DateOnly today) => b =>
        new BodyOut(b.Id, b.Kind, b.Department, b.Name, b.Note,
        members.Count(m => m.BodyId == b.Id && m.From <= today && (m.To == null || m.To >= today)), b.Stamp);
}

/// <summary>What opens a body.</summary>
internal sealed record NewBody(Guid? Id, BodyKind? Kind, string? Department, string? Name, string? Note = null);

/// <summary>What may change in a body; its kind and département never do.</summary>
internal sealed record BodyInput(string? Name, string? Note);
