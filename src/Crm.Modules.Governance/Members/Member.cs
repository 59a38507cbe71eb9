using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Governance.Bodies;

namespace Crm.Modules.Governance.Members;

/// <summary>A seat held in a body by a person, for the time of a mandate.</summary>
internal sealed class Member : AuditedEntity, IInDepartment
{
    public const int TextMaxLength = 200;

    /// <summary>Members of a CDSF are appointed for six years, renewable (CASF, art. D214-3, décret 2021-1644): told when exceeded, not refused.</summary>
    public const int LegalTermYears = 6;

    private Member() { }

    public Member(Guid id, Body body, MemberFacts facts) : base(id)
    {
        (BodyId, Department) = (body.Id, body.Department);
        Change(facts);
    }

    public Guid BodyId { get; private set; }
    public string Department { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string? Quality { get; private set; }
    public string College { get; private set; } = "";
    public MemberRole Role { get; private set; }
    public SeatKind Seat { get; private set; }

    /// <summary>Who designated the person, e.g. « Association des maires ».</summary>
    public string? Authority { get; private set; }

    /// <summary>The account with which the person reads what is published for the body.</summary>
    public Guid? UserId { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The last day; null while nothing ends the mandate.</summary>
    public DateOnly? To { get; private set; }
    public string? EndReason { get; private set; }

    public DateOnly LegalEnd => From.AddYears(LegalTermYears);

    public bool ExceedsLegalTerm(DateOnly today) => (To ?? today) > LegalEnd;

    public bool IsInForce(DateOnly day) => From <= day && (To is null || To >= day);

    public bool Overlaps(Member other) => (To is null || other.From <= To) && (other.To is null || From <= other.To);

    public void Change(MemberFacts facts)
    {
        facts.Check();
        (Name, Quality, College) = (facts.Name!.Trim(), Trimmed(facts.Quality), facts.College!.Trim());
        (Role, Seat, Authority, UserId) = (facts.Role, facts.Seat, Trimmed(facts.Authority), facts.UserId);
        (From, To, EndReason) = (facts.From!.Value, facts.To, facts.To is null ? null : Trimmed(facts.EndReason));
    }

    /// <summary>The mandate ends that day, e.g. with the loss of the quality for which the person sat.</summary>
    public void End(DateOnly? on, string? reason)
    {
        new InputErrors()
            .When(on is null, nameof(on), CoreErrors.Required)
            .When(on < From, nameof(on), MembersErrors.EndBeforeStart)
            .OptionalText(reason, TextMaxLength, nameof(reason))
            .ThrowIfAny();
        (To, EndReason) = (on, Trimmed(reason));
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
