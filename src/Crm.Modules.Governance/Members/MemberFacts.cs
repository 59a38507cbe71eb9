using Crm.Foundation.Errors;

namespace Crm.Modules.Governance.Members;

/// <summary>What is known of a seat: who, for whom, in which college, and for how long. The colleges are those of the arrêté: data, not a list of
/// ours.</summary>
internal sealed record MemberFacts(
    string? Name, string? Quality, string? College, MemberRole Role, SeatKind Seat, string? Authority, Guid? UserId, DateOnly? From,
    DateOnly? To, string? EndReason = null)
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    public void Check() => new InputErrors()
        .Text(Name, Member.TextMaxLength, "name")
        .OptionalText(Quality, Member.TextMaxLength, "quality")
        .Text(College, Member.TextMaxLength, "college")
        .OptionalText(Authority, Member.TextMaxLength, "authority")
        .OptionalText(EndReason, Member.TextMaxLength, "endReason")
        .When(From is null, "from", CoreErrors.Required)
        .When(OutOfRange(From), "from", CoreErrors.OutOfRange, ("min", Earliest), ("max", Latest))
        .When(OutOfRange(To), "to", CoreErrors.OutOfRange, ("min", Earliest), ("max", Latest))
        .When(To < From, "to", MembersErrors.EndBeforeStart)
        .ThrowIfAny();

    private static bool OutOfRange(DateOnly? date) => date < Earliest || date > Latest;
}
