using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

internal enum PersonRequestKind { Access, Erasure }

internal enum PersonDecision { Granted, Refused }

/// <summary>What a person asked about their data, who asked, what was decided. Kept as the proof of the answer, without the name.</summary>
internal sealed class PersonRequest : AuditedEntity, IScoped<PersonRequestDepartment>
{
    public const int AskedByMaxLength = 200, ReasonMaxLength = 1000, OutcomeMaxLength = 2000;

    private readonly List<PersonRequestDepartment> scopeRows = [];

    private PersonRequest() { }

    public PersonRequest(Guid id, PersonRequestInput input, IEnumerable<string> scope, DateOnly today) : base(id)
    {
        new InputErrors()
            .When(input.Kind is null, "kind", CoreErrors.Required).When(input.ContactId is null, "contactId", CoreErrors.Required)
            .When(input.Decision is null, "decision", CoreErrors.Required)
            .When(input.ReceivedOn is null, "receivedOn", CoreErrors.Required).When(input.ReceivedOn > today, "receivedOn", PersonErrors.ReceivedInFuture)
            .Text(input.AskedBy, AskedByMaxLength, "askedBy").OptionalText(input.Reason, ReasonMaxLength, "reason")
            .When(input.Decision is PersonDecision.Refused && string.IsNullOrWhiteSpace(input.Reason), "reason", PersonErrors.RefusalNeedsReason).ThrowIfAny();
        (Kind, ContactId, ReceivedOn, Decision) = (input.Kind!.Value, input.ContactId!.Value, input.ReceivedOn!.Value, input.Decision!.Value);
        (AskedBy, Reason) = (input.AskedBy!.Trim(), Check.OptionalText(input.Reason, ReasonMaxLength, "reason"));
        scopeRows.Become(scope);
    }

    public PersonRequestKind Kind { get; private set; }
    public Guid ContactId { get; private set; }
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>Who asked and how, without the name: « la personne, par courriel ».</summary>
    public string AskedBy { get; private set; } = "";
    public PersonDecision Decision { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>What was done, what stays and why.</summary>
    public string? Outcome { get; private set; }
    public IReadOnlyCollection<PersonRequestDepartment> ScopeRows => scopeRows;

    public void Done(string outcome) => Outcome = outcome.Length > OutcomeMaxLength ? outcome[..OutcomeMaxLength] : outcome;
}

/// <summary>A département in which the person was in scope.</summary>
internal sealed class PersonRequestDepartment : ScopeRow;

/// <summary>What one notes of a request, and its answer.</summary>
internal sealed record PersonRequestInput
{
    public PersonRequestKind? Kind { get; init; }
    public Guid? ContactId { get; init; }
    public DateOnly? ReceivedOn { get; init; }
    public string? AskedBy { get; init; }
    public PersonDecision? Decision { get; init; }

    /// <summary>Required for a refusal.</summary>
    public string? Reason { get; init; }
}
