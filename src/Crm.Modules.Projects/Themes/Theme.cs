using Crm.Foundation.Text;

namespace Crm.Modules.Projects.Themes;

/// <summary>A theme of a call or programme, under the code its texts give it.</summary>
internal sealed class Theme
{
    public const int LabelMaxLength = 200;
    public const int CallMaxLength = 120;

    // A ligature opens into two letters.
    public const int CallKeyMaxLength = CallMaxLength * 2;

    private Theme() { }

    public Theme(string call, string code, string label) => (CallKey, Call, Code, Label) = (SearchText.Normalise(call), call, code, label);

    public string CallKey { get; private set; } = "";
    public string Code { get; private set; } = "";
    public string Call { get; private set; } = "";
    public string Label { get; private set; } = "";

    public void Become(string label) => Label = label;
}
