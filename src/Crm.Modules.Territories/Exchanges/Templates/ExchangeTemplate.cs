using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.Templates;

/// <summary>A département whose Caf has the template.</summary>
internal sealed class TemplateDepartment : ScopeRow;

/// <summary>What an exchange of a kind starts from: subject, skeleton of the text, usual duration and readers. National, or a Caf's own.</summary>
internal sealed class ExchangeTemplate : AuditedEntity, IScoped<TemplateDepartment>, IKept
{
    public const int NameMaxLength = 80;

    private readonly List<TemplateDepartment> scopeRows = [];

    private ExchangeTemplate() { }

    /// <param name="departments">Those of the Caf; none for a national one.</param>
    public ExchangeTemplate(Guid id, TemplateInput input, IReadOnlyCollection<string> departments) : base(id)
    {
        National = input.National;
        if (!National && departments.Count == 0) throw new BusinessException(ExchangeErrors.TemplateNeedsDepartment);
        scopeRows.Become(National ? [ScopeRow.Everywhere] : departments);
        Rewrite(input);
    }

    public string Name { get; private set; } = "";
    public bool National { get; private set; }
    public InteractionKind Kind { get; private set; }
    public string? Subject { get; private set; }

    /// <summary>Markdown.</summary>
    public string? Text { get; private set; }
    public int? DurationMinutes { get; private set; }
    public Audience? Audience { get; private set; }
    public IReadOnlyCollection<TemplateDepartment> ScopeRows => scopeRows;
    public Whose KeptBy => KeptAs(National);

    public static Whose KeptAs(bool national) => national ? Whose.Network : Whose.Caf;

    public static InputErrors Examine(TemplateInput input) => new InputErrors()
        .Text(input.Name, NameMaxLength, "name")
        .When(input.Kind is null, "kind", CoreErrors.Required)
        .OptionalText(input.Subject, Interaction.SubjectMaxLength, "subject")
        .OptionalText(input.Text, Interaction.TextMaxLength, "text")
        .When(input.DurationMinutes is < 0 or > Interaction.MaxMinutes, "durationMinutes", ExchangeErrors.DurationOutOfRange);

    public void Rewrite(TemplateInput input)
    {
        Examine(input).ThrowIfAny();
        (Name, Kind, DurationMinutes, Audience) = (Interaction.Clean(input.Name)!, input.Kind!.Value, input.DurationMinutes, input.Audience);
        (Subject, Text) = (Interaction.Clean(input.Subject), Interaction.Clean(input.Text));
    }
}
