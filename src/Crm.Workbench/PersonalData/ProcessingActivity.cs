using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Workbench.PersonalData;

/// <summary>One line of the register of processing (RGPD, art. 30).</summary>
internal sealed class ProcessingActivity : AuditedEntity
{
    public const int NameMaxLength = 200, TextMaxLength = 2000;

    private ProcessingActivity() { }

    public ProcessingActivity(Guid id, ProcessingInput input) : base(id) => Describe(input);

    public string Name { get; private set; } = "";
    public int Rank { get; private set; }
    public string Purpose { get; private set; } = "";
    public string LegalBasis { get; private set; } = "";

    /// <summary>Whose data.</summary>
    public string People { get; private set; } = "";

    /// <summary>Which data.</summary>
    public string Categories { get; private set; } = "";
    public string Recipients { get; private set; } = "";
    public string Retention { get; private set; } = "";
    public string Measures { get; private set; } = "";
    public string Source { get; private set; } = "";

    public void Describe(ProcessingInput input)
    {
        var errors = new InputErrors().Text(input.Name, NameMaxLength, "name");
        foreach (var (text, field) in new[] { (input.Purpose, "purpose"), (input.LegalBasis, "legalBasis"), (input.People, "people"),
            (input.Categories, "categories"), (input.Recipients, "recipients"), (input.Retention, "retention"),
            (input.Measures, "measures"), (input.Source, "source") })
            errors.Text(text, TextMaxLength, field);
        errors.ThrowIfAny();
        (Name, Rank) = (input.Name!.Trim(), input.Rank ?? Rank);
        (Purpose, LegalBasis, People, Categories) = (input.Purpose!.Trim(), input.LegalBasis!.Trim(), input.People!.Trim(), input.Categories!.Trim());
        (Recipients, Retention, Measures, Source) = (input.Recipients!.Trim(), input.Retention!.Trim(), input.Measures!.Trim(), input.Source!.Trim());
    }
}

/// <summary>What one writes of a processing.</summary>
internal sealed record ProcessingInput
{
    public Guid? Id { get; init; }
    public string? Name { get; init; }

    /// <summary>Place in the register.</summary>
    public int? Rank { get; init; }
    public string? Purpose { get; init; }
    public string? LegalBasis { get; init; }
    public string? People { get; init; }
    public string? Categories { get; init; }
    public string? Recipients { get; init; }
    public string? Retention { get; init; }
    public string? Measures { get; init; }
    public string? Source { get; init; }
}
