using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Modules.Governance.Members;

/// <summary>A seat as read. <paramref name="Account"/>, the address it signs in with, is told only to those who edit the body.</summary>
internal sealed record MemberOutput(
    Guid Id, Guid BodyId, string Name, string? Quality, string College, MemberRole Role, SeatKind Seat, string? Authority,
    DateOnly From, DateOnly? To, string? EndReason, bool InForce, DateOnly LegalEnd, bool ExceedsLegalTerm,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Account, [property: JsonIgnore] Guid Stamp) : IStamped
{
    public static MemberOutput Of(Member m, DateOnly today, string? account) => new(
        m.Id, m.BodyId, m.Name, m.Quality, m.College, m.Role, m.Seat, m.Authority,
        m.From, m.To, m.EndReason, m.IsInForce(today), m.LegalEnd, m.ExceedsLegalTerm(today), account, m.Stamp);
}
