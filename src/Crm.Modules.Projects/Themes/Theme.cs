using Crm.Foundation.Data;
using Crm.Foundation.Text;
using Crm.Modules.Projects.Projects;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Themes;

/// <summary>A theme of a call or programme, under the code its texts give it.</summary>
internal sealed class Theme
{
    public const int LabelMaxLength = 200;

    private Theme() { }

    public Theme(string call, string code, string label) => (CallKey, Call, Code, Label) = (SearchText.Normalise(call), call, code, label);

    public string CallKey { get; private set; } = "";
    public string Code { get; private set; } = "";
    public string Call { get; private set; } = "";
    public string Label { get; private set; } = "";

    public void Become(string label) => Label = label;
}

internal static class ThemeModel
{
    public static void Apply(ModelBuilder model) => model.Entity<Theme>(theme =>
    {
        theme.ToTable("ProjectThemes").HasKey(t => new { t.CallKey, t.Code });
        theme.Property(t => t.CallKey).HasMaxLength(Project.CallKeyMaxLength);
        theme.Property(t => t.Code).HasMaxLength(ModuleDbContext.CodeLength);
        theme.Property(t => t.Call).HasMaxLength(Project.CallMaxLength);
        theme.Property(t => t.Label).HasMaxLength(Theme.LabelMaxLength);
    });
}
