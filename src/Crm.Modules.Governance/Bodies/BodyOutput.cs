using System.Linq.Expressions;
using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Modules.Governance.Bodies;

/// <summary>A body as read alone.</summary>
internal sealed record BodyOutput(Guid Id, BodyKind Kind, string Department, string Name, string? Note, int Members, [property: JsonIgnore] Guid Stamp)
    : IStamped
{
    /// <param name="seats">The body of each seat held.</param>
    public static Expression<Func<Body, BodyOutput>> From(IQueryable<Guid> seats) => b =>
        new BodyOutput(b.Id, b.Kind, b.Department, b.Name, b.Note, seats.Count(s => s == b.Id), b.Stamp);
}
