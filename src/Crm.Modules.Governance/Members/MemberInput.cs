namespace Crm.Modules.Governance.Members;

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
