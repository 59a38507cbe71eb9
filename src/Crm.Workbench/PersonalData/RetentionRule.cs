using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Workbench.PersonalData;

/// <summary>What an administrator decided for one kind of data, instead of the default.</summary>
internal sealed class RetentionRule : AuditedEntity
{
    public const int TextMaxLength = 500;

    private RetentionRule() { }

    public RetentionRule(Guid id, RetentionKind kind, RetentionInput input) : base(id)
    {
        Code = kind.Code;
        Decide(kind, input);
    }

    public string Code { get; private set; } = "";
    public int Value { get; private set; }
    public string Purpose { get; private set; } = "";
    public string LegalBasis { get; private set; } = "";
    public string Source { get; private set; } = "";

    public void Decide(RetentionKind kind, RetentionInput input)
    {
        new InputErrors()
            .When(input.Value is null, "value", CoreErrors.Required)
            .When(input.Value < kind.Least || input.Value > kind.Most, "value", PersonalDataErrors.RetentionOutOfRange,
                ("least", kind.Least), ("most", kind.Most))
            .Text(input.Purpose, TextMaxLength, "purpose").Text(input.LegalBasis, TextMaxLength, "legalBasis")
            .Text(input.Source, TextMaxLength, "source").ThrowIfAny();
        (Value, Purpose, LegalBasis, Source) = (input.Value!.Value, input.Purpose!.Trim(), input.LegalBasis!.Trim(), input.Source!.Trim());
    }
}

/// <summary>What one decides of a duration.</summary>
internal sealed record RetentionInput
{
    public int? Value { get; init; }
    public string? Purpose { get; init; }
    public string? LegalBasis { get; init; }
    public string? Source { get; init; }
}

/// <summary>A duration in force: decided on the screen, else by the configuration, else the default.</summary>
/// <param name="Past">How many things are past it now; null when nothing of that kind is counted.</param>
internal sealed record RetentionLine(
    string Code, string Group, string Label, string Then, int Value, RetentionUnit Unit, int Default, int Least, int Most, string Purpose, string LegalBasis,
    string Source, Guid? Stamp, int? Past = null)
{
    /// <summary>What is older than this day is past; null when the kind has no duration of its own.</summary>
    public DateOnly? Limit(DateOnly today) => Value == 0 ? null : Unit is RetentionUnit.Months ? today.AddMonths(-Value) : today.AddDays(-Value);

    public string Words => Value == 0 ? "celle de ses lecteurs" : Unit is RetentionUnit.Months ? $"{Value}\u00a0mois" : $"{Value}\u00a0jours";
}
