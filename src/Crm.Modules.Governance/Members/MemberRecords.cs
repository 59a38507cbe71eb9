using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Foundation.Data;

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

/// <summary>Orders of the list of members.</summary>
internal static class MemberSorts
{
    public static readonly SortMap<Member> All = new SortMap<Member>("college", m => m.Id)
        .By("college", m => m.College).By("name", m => m.Name).By("role", m => m.Role).By("from", m => m.From).By("to", m => m.To);
}

/// <summary>Which members: those in force today when asked, of a college, of a role.</summary>
internal sealed record MemberFilter(bool? InForce = null, MemberRole? Role = null, string? College = null);

/// <summary>A seat to fill or to change. <see cref="Account"/> is the address of an account of the département.</summary>
internal sealed record MemberInput
{
    public Guid? Id { get; init; }
    public string? Name { get; init; }
    public string? Quality { get; init; }
    public string? College { get; init; }
    public MemberRole Role { get; init; } = MemberRole.Member;
    public SeatKind Seat { get; init; }
    public string? Authority { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? EndReason { get; init; }
    public string? Account { get; init; }

    public MemberFacts Facts(Guid? userId) => new(Name, Quality, College, Role, Seat, Authority, userId, From, To, EndReason);

    public static MemberInput Of(MemberOutput m) => new()
    {
        Name = m.Name, Quality = m.Quality, College = m.College, Role = m.Role, Seat = m.Seat, Authority = m.Authority, From = m.From, To = m.To,
        EndReason = m.EndReason, Account = m.Account,
    };
}

/// <summary>Ends a mandate.</summary>
internal sealed record EndMandate(DateOnly? On, string? Reason = null);
